/**
 * Whether the inputs below an element differ from what they were drawn with. Widgets write into them without events,
 * so the DOM is asked instead of a model.
 */
export function isChanged(root: Element): boolean {
  return [...root.querySelectorAll('input, textarea')].some((input) =>
    input instanceof HTMLTextAreaElement ? input.value !== input.defaultValue : inputChanged(input),
  );
}

function inputChanged(input: Element): boolean {
  if (!(input instanceof HTMLInputElement)) return false;
  if (input.type === 'checkbox' || input.type === 'radio') return input.checked !== input.defaultChecked;
  if (input.type === 'hidden')
    return input.dataset.initial !== undefined && input.value !== input.dataset.initial;
  return input.value !== input.defaultValue;
}
