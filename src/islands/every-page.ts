/** What runs on every page, in one file. */
import { keepWhenInstalled } from './installed.ts';
import { keepTrue } from './still-true.ts';

keepTrue();
keepWhenInstalled();
