/** Compares two texts of a condition; numbers by their value. An operation that is not known never holds. */
export function compare(left: string, operation: string, right: string): boolean {
  const a = Number(left.replace(',', '.'));
  const b = Number(right.replace(',', '.'));
  const numbers = left.trim() !== '' && right.trim() !== '' && Number.isFinite(a) && Number.isFinite(b);
  const list = right.split(',').map((item) => item.trim());
  switch (operation) {
    case '=':
    case '==':
      return numbers ? a === b : left === right;
    case '!=':
    case '<>':
      return numbers ? a !== b : left !== right;
    case '>':
      return numbers && a > b;
    case '>=':
      return numbers && a >= b;
    case '<':
      return numbers && a < b;
    case '<=':
      return numbers && a <= b;
    case 'in':
      return list.includes(left);
    case 'not_in':
      return !list.includes(left);
    case 'in_range': {
      const [from = '', to = ''] = right.split(/\.\.|-|,/);
      return Number(from) <= a && a <= Number(to);
    }
    case 'contains':
      return left.toLowerCase().includes(right.toLowerCase());
    default:
      return false;
  }
}
