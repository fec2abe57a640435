import type { APIRoute } from 'astro';
import { feedResponse } from '../../feed.ts';

export const GET: APIRoute = ({ site }) => feedResponse('en', site);
