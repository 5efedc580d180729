import { useQuery } from '@tanstack/react-query';
import { CalibrationSourcesDocument, type CalibrationSourcesQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

/** Who may be asked, closed accounts among them since they may have been asked before; and whose questions. */
export function useSources(): {
  people: CalibrationSourcesQuery['accounts'];
  programmes: CalibrationSourcesQuery['programmes'];
} {
  const { data } = useQuery({
    queryKey: ['calibration-sources'],
    retry: false,
    queryFn: () => request(CalibrationSourcesDocument, {}),
  });
  return {
    people: (data?.accounts ?? [])
      .filter(({ role }) => ['AUDITOR', 'MANAGER', 'HR'].includes(role))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    programmes: (data?.programmes ?? []).filter(({ questionnaire }) => questionnaire !== null),
  };
}
