import { useQuery } from '@tanstack/react-query';
import { CalibrationSourcesDocument, type CalibrationSourcesQuery } from '../../schema/generated/operations.ts';
import { accountNames, type AccountName } from '../accounts/account-names.ts';
import { request } from '../graphql.ts';

/** Who may be asked, closed accounts among them since they may have been asked before; and whose questions. */
export function useSources(): {
  people: AccountName[];
  programmes: CalibrationSourcesQuery['programmes'];
} {
  const { data } = useQuery({
    queryKey: ['calibration-sources'],
    retry: false,
    queryFn: () => request(CalibrationSourcesDocument, {}),
  });
  const { data: people = [] } = useQuery({
    queryKey: ['calibration-people'],
    retry: false,
    queryFn: () => accountNames(['AUDITOR', 'MANAGER', 'HR'], null),
  });
  return {
    people,
    programmes: (data?.programmes ?? []).filter(({ questionnaire }) => questionnaire !== null),
  };
}
