import { expect, it } from 'vitest';
import { abilityOf } from './ability';
import { avery, dana, noa, riley, sam } from './people';

it.each([
  [avery, 'May do everything, giving access included'],
  [dana, 'May create, run and delete computes'],
  [sam, 'May start and stop computes, not create them'],
  [riley, 'May look and change nothing'],
  [noa, 'Has no access to any workspace'],
])('says what somebody may do (case %#)', (person, ability) => {
  expect(abilityOf(person)).toBe(ability);
});
