import {isAbsolute, join} from 'node:path'

/** The folder of a user for data that programs keep, as each system has it. */
function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (env.XDG_DATA_HOME && isAbsolute(env.XDG_DATA_HOME)) return env.XDG_DATA_HOME
  if (platform === 'win32') return env.LOCALAPPDATA || join(home, 'AppData', 'Local')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return join(home, '.local', 'share')
}

/** The file of the register, unless `DIEUHANH_REGISTER` names another. */
export const registerPath = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string =>
  env.DIEUHANH_REGISTER || join(dataFolder(env, platform, home), 'dieuhanh', 'register.db')
