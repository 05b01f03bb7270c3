import type {ThemeName} from './theme.ts';

/**
 * The theme that suits a terminal: no colour where none is wanted, else what the background asks for; dark where nothing tells.
 *
 * @param isColoured whether colours are wanted, whatever the environment says; `undefined`: what that says
 */
export function chooseTheme(
	{NO_COLOR, FORCE_COLOR, COLORFGBG}: NodeJS.ProcessEnv,
	background: 'dark' | 'light' | undefined,
	isColoured?: boolean | undefined,
): ThemeName {
	const isRefused = FORCE_COLOR === '0' || FORCE_COLOR === 'false' || (NO_COLOR && !FORCE_COLOR);
	if (!(isColoured ?? !isRefused)) return 'mono';
	return background ?? shadeInEnvironment(COLORFGBG) ?? 'dark';
}

/** Some terminals tell their colours when they start a program. "15;0": the last is the background, of sixteen; 7 and 9 to 15 are light. */
function shadeInEnvironment(COLORFGBG: string | undefined): 'dark' | 'light' | undefined {
	const background = /;(\d+)$/.exec(COLORFGBG ?? '')?.[1];
	if (background === undefined) return undefined;
	return background === '7' || Number(background) > 8 ? 'light' : 'dark';
}
