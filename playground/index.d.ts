/** The folder of the built pages: stage.html, inspector.html, assets/ and vendor/. */
export const playgroundDist: string;
