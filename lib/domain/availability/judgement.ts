import type { Cause, ComputeAnswer, Standing } from './availability';

/** What was found of one compute. */
export type Judgement = Pick<ComputeAnswer, 'standing' | 'text' | 'causes' | 'step'>;

export const plain = (standing: Standing, text: string): Judgement => ({
  standing,
  text,
  causes: [],
});

/** By its gravest cause, the first. */
export function blocked(...causes: Cause[]): Judgement {
  const [gravest] = causes;
  return {
    standing: 'blocked',
    text: gravest?.text ?? 'It does not get the nodes',
    causes,
  };
}

/** A judgement with the one step that clears its gravest cause. */
export function withStep(judgement: Judgement): Judgement {
  const step = judgement.causes.find((cause) => cause.step)?.step;
  return step ? { ...judgement, step } : judgement;
}
