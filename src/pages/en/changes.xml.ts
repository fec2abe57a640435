import type { APIRoute } from 'astro';
import { feedResponse } from '../../components/about/feed.ts';

export const GET: APIRoute = ({ site }) => feedResponse('en', site);
