import type { APIRoute } from 'astro';
import { cards } from '../../cards/cards.ts';
import { cardPng } from '../../cards/draw.ts';
import type { Card } from '../../cards/model.ts';
import { editions } from '../../lib/url/routes.ts';

export async function getStaticPaths() {
  const list = (await Promise.all(editions.map(cards))).flatMap((edition) => [...edition.values()]);
  return list.map((card) => {
    // A build asks for every card, one after the other: several are drawn ahead.
    const ahead = import.meta.env.PROD ? cardPng(card) : undefined;
    // Whoever asks for the card sees why it failed.
    ahead?.catch(() => {});
    return { params: { card: card.name }, props: { card, ahead } };
  });
}

export const GET: APIRoute<{ card: Card; ahead?: Promise<Buffer> }> = async ({ props: { card, ahead } }) =>
  new Response(new Uint8Array(await (ahead ?? cardPng(card))), { headers: { 'Content-Type': 'image/png' } });
