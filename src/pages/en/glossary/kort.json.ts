import { termCards } from '../../../components/glossary/cards.ts';

export const GET = () => termCards('en');
