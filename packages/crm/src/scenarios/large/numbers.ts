const MODULUS = 1_000_003;
const FACTORS = [7_919, 104_729, 15_487, 32_467, 49_999, 67_891, 86_029, 98_257];

/** Numbers for rows that SQLite makes: they look random, and are the same for the same row and seed. */
export class Numbers {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = Math.abs(seed) % MODULUS;
  }

  /** An expression from 0 up to, but not including, `below`. `column` tells the values of a row apart. */
  of(row: string, column: number, below: number): string {
    const factor = FACTORS[column % FACTORS.length] ?? 1;
    return `((${row} + ${this.#seed + column}) * ${factor} % ${MODULUS} * 7 / 3 % ${below})`;
  }
}
