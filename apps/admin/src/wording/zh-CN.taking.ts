/** Whose an act is, and by what. */
export const taking = {
  basis: (article: string | null | undefined) => (article ? `依据${article}` : "本单位设定"),
  only: (roles: string) => `由${roles}办理`,
  somebody: "工作人员",
};
