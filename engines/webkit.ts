import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, Key as Keys } from 'selenium-webdriver';
import type { Key, Reader } from './reader.ts';

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

/** The display to draw on: the reader's own, or one in memory, which names itself. */
async function display(): Promise<{ name: string; server?: ChildProcess }> {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY };
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(server.stdout, 'data');
  return { name: `:${String(number).trim()}`, server };
}

const keys: Record<string, string> = {
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  ArrowDown: Keys.ARROW_DOWN,
  Tab: Keys.TAB,
  Home: Keys.HOME,
  End: Keys.END,
};

/**
 * WebKitGTK's small browser, driven through WebDriver. This driver does not tell what errors a page reports.
 *
 * @param driverPath of WebKitWebDriver
 * @param origin under which the site is served
 */
export async function openWebkit(driverPath: string, origin: string): Promise<Reader> {
  const screen = await display();
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    // Machines for tests have no graphics card to compose with.
    env: { ...process.env, DISPLAY: screen.name, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const server = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${server}/status`).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
    .build();
  return {
    open: (path) => browser.get(origin + path),
    value: <T>(expression: string) => browser.executeScript<T>(`return (${expression});`),
    click: async (selector) => {
      const element = await browser.findElement(By.css(selector));
      // The driver scrolls smoothly where the page does, and clicks before it has arrived.
      await browser.executeScript(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });`, element);
      await element.click();
    },
    press: async (...pressed: Key[]) => {
      for (const key of pressed)
        await browser
          .actions()
          .sendKeys(keys[key] ?? key)
          .perform();
    },
    close: async () => {
      await browser.quit();
      driver.kill();
      screen.server?.kill();
    },
  };
}
