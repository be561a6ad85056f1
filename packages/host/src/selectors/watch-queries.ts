type Find = (this: JQuery, selector: unknown) => JQuery;

/** Hears of every query for a selector that found nothing, by jQuery or by the document itself. Gives what ends it. */
export function watchQueries($: JQueryStatic, inVain: (selector: string) => void): () => void {
  const stops = [watchJQuery($, inVain), watchDocument(inVain)];
  return () => {
    for (const stop of stops) stop();
  };
}

function watchJQuery($: JQueryStatic, inVain: (selector: string) => void): () => void {
  const prototype = $.fn as unknown as { find: Find };
  const { find } = prototype;
  prototype.find = function findAndTell(selector) {
    const found = find.call(this, selector);
    if (found.length === 0 && typeof selector === 'string') inVain(selector);
    return found;
  };
  return () => {
    prototype.find = find;
  };
}

/** The functions are put on the document itself, so that its prototype stays the browser's own. */
function watchDocument(inVain: (selector: string) => void): () => void {
  const { document } = globalThis;
  const querySelector = document.querySelector.bind(document);
  const querySelectorAll = document.querySelectorAll.bind(document);
  const getElementById = document.getElementById.bind(document);
  const watched = {
    querySelector(selector: string) {
      const found = querySelector(selector);
      if (!found) inVain(selector);
      return found;
    },
    querySelectorAll(selector: string) {
      const found = querySelectorAll(selector);
      if (found.length === 0) inVain(selector);
      return found;
    },
    getElementById(id: string) {
      const found = getElementById(id);
      if (!found) inVain(`#${id}`);
      return found;
    },
  };
  Object.assign(document, watched);
  return () => {
    for (const name of Object.keys(watched)) Reflect.deleteProperty(document, name);
  };
}
