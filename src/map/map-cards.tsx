/** The card at a place of the map: of a pole, of several entries, or of the chosen one. One at a time. */
import type { PoleId } from '../domain/pole-id.ts';
import type { Seal, SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import type { AtlasScene } from './atlas-scene.ts';
import type { MarkGroup } from './clusters.ts';
import { MapCard } from './map-card.tsx';
import { ChosenCard, GroupCard, type CardLinks } from './place-card.tsx';
import { membersOf, type Place } from './places.ts';
import { PoleCard } from './pole-card.tsx';
import { useIsNarrow } from './use-is-narrow.ts';

export type OpenCard =
  | { readonly kind: 'pole'; readonly seal: Seal; readonly entries: readonly SummaryEntry[] }
  | { readonly kind: 'group'; readonly group: MarkGroup }
  | { readonly kind: 'entry'; readonly entry: SummaryEntry; readonly place: Place; readonly isHere: boolean };

interface Props extends CardLinks {
  scene: AtlasScene;
  card: OpenCard;
  poleHref: (id: PoleId) => string;
  onListPole: (id: PoleId) => void;
  onClose: () => void;
}

export function OpenMapCard({ scene, card, poleHref, onListPole, onClose, ...links }: Props) {
  const { t } = useText();
  const isDocked = useIsNarrow();
  if (card.kind === 'pole') {
    const { seal, entries } = card;
    const label = t('map.seal', { character: seal.character, name: seal.name });
    return (
      <MapCard scene={scene} isDocked={isDocked} point={seal.point} label={label} takesFocus>
        <PoleCard
          seal={seal}
          entries={entries}
          poleHref={poleHref(seal.id)}
          onList={() => onListPole(seal.id)}
          onClose={onClose}
          {...links}
        />
      </MapCard>
    );
  }
  if (card.kind === 'group') {
    const title = t('map.here', { count: card.group.count });
    return (
      <MapCard scene={scene} isDocked={isDocked} point={card.group.point} label={title} takesFocus>
        <GroupCard
          title={title}
          entries={card.group.places.flatMap(membersOf)}
          onClose={onClose}
          {...links}
        />
      </MapCard>
    );
  }
  const { entry, place, isHere } = card;
  return (
    <MapCard
      scene={scene}
      isDocked={isDocked}
      point={place.point}
      label={entry.name.value}
      takesFocus={isHere}
    >
      <ChosenCard
        entry={entry}
        others={membersOf(place).filter((other) => other !== entry)}
        hostName={place.id === entry.id ? undefined : place.name}
        isApproximate={place.precision === 'area'}
        onClose={onClose}
        {...links}
      />
    </MapCard>
  );
}
