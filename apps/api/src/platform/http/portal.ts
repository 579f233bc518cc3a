/** What the portal that hosts the public pages says about itself; a town has no site of its own. */
export type Portal = {
  readonly name: string;
  /** 网站标识码: ten digits. */
  readonly idCode: string;
  /** The town that the front address leads to; without it the front page is not found. */
  readonly defaultTown?: string;
  /** Who helps those that would rather not fill in a form. */
  readonly contactPhone?: string;
  readonly footer: readonly FooterLine[];
  /** Where the host keeps its own header and footer, for a web server that puts them into the page (SSI). */
  readonly includes?: { readonly header?: string; readonly footer?: string };
};

export type FooterLine = { readonly label: string; readonly text: string; readonly href?: string };
