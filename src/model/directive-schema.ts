/** The name and version of the JSON that `parse` prints. Fields are only ever added. */
export const directiveSchema = 'dieuhanh.directive/1'
