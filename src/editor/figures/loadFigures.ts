import type { FiguresOf } from '../../outline/knownFigures';

/** Loads what finds figures when it is first needed: that takes many words and rules. */
export type LoadFigures = () => Promise<FiguresOf>;
