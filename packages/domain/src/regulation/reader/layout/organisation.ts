/** The full name of an office, by the word it ends in. */
export const ORGANISATION =
  "[\\p{Script=Han}（）()]{2,30}?(?:人民政府(?:办公室)?|办事处|委员会|办公室|管委会|管理局|党政办|政府|中心|局|厅|委|部|院|办)";
