import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest starts with the largest files; the ones that drive a browser are small and slow, and would run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const slow = (file: TestSpecification) => file.moduleId.includes('/test/browser/');
    return [...sorted.filter(slow), ...sorted.filter((file) => !slow(file))];
  }
}
