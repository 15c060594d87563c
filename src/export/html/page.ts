import {createHash} from 'node:crypto'
import {word} from '../../messages/words.ts'
import {showDate} from '../../output/day.ts'
import {soon} from '../../query/state.ts'
import type {Board} from './board.ts'
import {digest} from './digest.ts'
import {documents} from './documents.ts'
import {filters} from './filters.ts'
import {head} from './head.ts'
import {html, inline, type Markup} from './markup.ts'
import {script} from './script/index.ts'
import {symbols} from './signs.ts'
import {style} from './style/index.ts'
import {tasks} from './tasks.ts'
import {timeline} from './timeline/index.ts'
import {units} from './units.ts'

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** Nothing but this one style and this one script: the page loads nothing, sends nothing, and runs nothing else. */
const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The whole page. */
export const page = (board: Board): Markup => html`<!doctype html>
<html lang="${board.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="generator" content="dieuhanh">
<title>${word('page-title', board.language)} – ${showDate(board.today)}</title>
${inline('style', style)}
</head>
<body>
<a class="skip" href="#all">${word('page-skip', board.language)}</a>
${symbols}
<main>
${head(board)}
<div class="overview">
${digest(board)}
${timeline(board)}
${units(board)}
</div>
<section class="all-tasks" id="tasks" aria-labelledby="all"><h2 id="all">${word('export-tasks', board.language)}</h2>
${filters(board)}
${tasks(board)}
</section>
${documents(board)}
<footer>${word('page-foot', board.language, {n: soon})}</footer>
</main>
${inline('script', script)}
</body>
</html>
`
