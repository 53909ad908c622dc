import type { SupervisionLineModel } from './card-model.ts';
import { contentLang } from './content-lang.ts';
import { Icon } from './Icon.tsx';
import { Kept } from './Kept.tsx';
import { SUPERVISION_LOOKS } from './supervision-look.ts';

interface Props {
  line: SupervisionLineModel;
  /** Makes the bold line a heading with this id, as in the safety box. */
  headingId?: string;
}

/** Who looks after the young people: always an icon, a bold line and a plain one, in the same place everywhere. */
export function SupervisionLine({ line, headingId }: Props) {
  const { color, icon } = SUPERVISION_LOOKS[line.state];
  const Head = headingId ? 'h2' : 'p';
  const isNow = line.isNow ? '' : undefined;
  return (
    <div className="supervision" data-color={color} data-state={line.state} data-now-line={isNow}>
      <span className="supervision-icon">
        <Icon of={icon} />
      </span>
      <div>
        <Head className="supervision-head" id={headingId} data-now={isNow}>
          <Kept text={line.head} />
        </Head>
        <p className="supervision-sub" data-now-too={isNow} lang={line.isNote ? contentLang() : undefined}>
          <Kept text={line.sub} />
        </p>
      </div>
    </div>
  );
}
