import type { APIRoute } from 'astro';
import { cards } from '../../cards.ts';
import { cardPng, drawAhead } from '../../lib/cards/draw.ts';
import type { Card } from '../../lib/cards/model.ts';
import { editions } from '../../lib/url/routes.ts';

export async function getStaticPaths() {
  const list = (await Promise.all(editions.map(cards))).flatMap((edition) => [...edition.values()]);
  if (import.meta.env.PROD) drawAhead(list);
  return list.map((card) => ({ params: { card: card.name }, props: { card } }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  const { png } = await cardPng(props.card);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
