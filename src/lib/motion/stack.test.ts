import { describe, expect, it } from 'vitest';
import { stack } from './stack.ts';

const at = (...wishes: number[]) => wishes.map((wish) => ({ wish, size: 50 }));

describe('stack', () => {
  it('leaves things where they wish to be', () => {
    expect(stack(at(0, 100, 300), 10, 400)).toEqual([0, 100, 300]);
  });

  it('pushes down what would lie over the one before', () => {
    expect(stack(at(0, 20, 30), 10, 400)).toEqual([0, 60, 120]);
  });

  it('moves up what would stick out at the end, and those before it as far as needed', () => {
    expect(stack(at(0, 340, 390), 10, 400)).toEqual([0, 290, 350]);
  });

  it('stacks from the start where there is no room', () => {
    expect(stack(at(0, 50, 90), 10, 120)).toEqual([0, 60, 120]);
  });

  it('takes an empty column', () => {
    expect(stack([], 10, 100)).toEqual([]);
  });
});
