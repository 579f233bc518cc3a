declare module "virtual:client-files" {
  const files: import("./site/Document.js").ClientFiles;
  export default files;
}
