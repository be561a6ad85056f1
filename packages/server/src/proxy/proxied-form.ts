/** What `crm_post` hands to the proxy: where to, and the body to send there. */
export interface ProxiedForm {
  readonly target: string;
  /** Form-encoded, or the text as it was given. */
  readonly body: string;
}

/**
 * Reads the form of `/private/widget/proxy.php`: `target`, and `data` either as one text or, as jQuery encodes an
 * object, as `data[key]=…`, which travels on as `key=…`.
 */
export function readProxiedForm(form: string): ProxiedForm {
  const rest = new URLSearchParams();
  let target = '';
  let text: string | undefined;
  for (const [key, value] of new URLSearchParams(form)) {
    const nested = /^data\[([^\]]*)\](.*)$/.exec(key);
    if (key === 'target') target = value;
    else if (key === 'data') text = value;
    else if (nested) rest.append(`${nested[1]}${nested[2]}`, value);
  }
  return { target, body: text ?? rest.toString() };
}
