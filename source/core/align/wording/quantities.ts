import {countedBy} from './counted.ts';
import {measureOf} from './measures.ts';
import type {Unit} from './units.ts';

/** A unit that is a figure. */
export type FigureUnit = Extract<Unit, {kind: 'figure'}>;

/**
 * What a figure is a figure of: a currency, a share, a date, a length, an age, deaths, or just a count. Only figures of one quantity
 * can contradict each other. `amount` is in the base unit of the quantity where it has one (metres, seconds, kilograms), `measure` the
 * unit as it stands.
 */
export type Quantity = {
	readonly name: string;
	readonly amount: number | undefined;
	readonly measure: string | undefined;
};

/** The quantity of the figure at an index. */
export function quantityOf(text: string, units: readonly Unit[], index: number): Quantity {
	const {value} = units[index] as FigureUnit;
	if (value.sort !== 'amount') return {name: value.sort, amount: undefined, measure: undefined};
	if (value.unit !== '') return {name: value.unit, amount: value.amount, measure: value.unit};
	const measure = measureOf(text, units, index);
	if (measure) return {name: measure.dimension, amount: value.amount * measure.factor, measure: measure.unit};
	return {name: countedBy(units, index) ?? COUNT, amount: value.amount, measure: undefined};
}

/** The quantity of a plain number that nothing near it explains. */
export const COUNT = 'count';
