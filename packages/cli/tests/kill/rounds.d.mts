export interface KillResult {
  readonly rounds: number;
  /** Requests that were answered with success. */
  readonly acknowledged: number;
  readonly unanswered: number;
}

export function killRounds(
  file: string,
  rounds: number,
  end: (round: number) => { readonly answers: number; readonly ms: number },
): Promise<KillResult>;
