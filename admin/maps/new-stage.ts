import { useEffect, useState } from 'react';

/** True the first time that this browser shows a stage of an assignment: then the trail is drawn, otherwise it stands there. */
export function useNewStage(assignmentId: string, stage: string, latest: boolean): boolean {
  const key = `karta.stage.${assignmentId}`;
  const [fresh] = useState(() => latest && localStorage.getItem(key) !== stage);
  useEffect(() => {
    if (latest) localStorage.setItem(key, stage);
  }, [key, stage, latest]);
  return fresh;
}
