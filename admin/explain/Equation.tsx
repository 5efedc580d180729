/** What was reckoned on the left, what came out on the right. */
export const Equation = ({ left, right }: { left: string; right: string }) => (
  <p className="eq num">
    <span>{left}</span>
    <b>{right}</b>
  </p>
);
