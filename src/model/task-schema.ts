/** The name and version of a task in the exports to JSON. Fields are only ever added. */
export const taskSchema = 'dieuhanh.task/1'
