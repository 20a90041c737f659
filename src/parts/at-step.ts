interface Stepped {
  readonly step: string;
}

/** What a screen that goes step by step holds, if it is at this one. */
export function atStep<S extends Stepped, K extends S["step"]>(
  state: S,
  step: K,
): Extract<S, { readonly step: K }> | undefined {
  return isAt(state, step) ? state : undefined;
}

function isAt<S extends Stepped, K extends S["step"]>(
  state: S,
  step: K,
): state is Extract<S, { readonly step: K }> {
  return state.step === step;
}
