import {
  type AsyncUnzipOptions,
  type AsyncZipOptions,
  type AsyncZippable,
  type UnzipCallback,
  type UnzipFileFilter,
  unzipSync,
  type Zippable,
  zipSync,
} from "fflate/browser";

export * from "fflate/browser";

/**
 * What the spreadsheets are packed and unpacked with, put in the place of `fflate` by the build. The original hands large files to a worker
 * that it makes of a text, which the policy of our pages forbids; a list of some thousand lines is done in a moment without one.
 */
export function zip(
  files: AsyncZippable,
  options: AsyncZipOptions | UnzipFileFilter | unknown,
  then?: (error: null, data: Uint8Array) => void,
) {
  const done = (then ?? options) as (error: null, data: Uint8Array) => void;
  done(null, zipSync(files as Zippable));
  return () => {};
}

export function unzip(data: Uint8Array, options: AsyncUnzipOptions | UnzipCallback, then?: UnzipCallback) {
  const done = (then ?? options) as UnzipCallback;
  try {
    done(null, unzipSync(data, then ? (options as AsyncUnzipOptions) : {}));
  } catch (error) {
    done(error as Parameters<UnzipCallback>[0], {});
  }
  return () => {};
}
