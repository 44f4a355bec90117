import { recordCall } from '../journal';
import type { Phone } from './phone';

/** The plugins that the runner plays the part of, by the name that `app.json` gives them. */
const known: Readonly<Record<string, (phone: Phone) => unknown>> = { WechatSI: speechPlugin };

/**
 * WeChat's `requirePlugin`: a plugin that `app.json` names, and no other.
 * @param named the names under `plugins` in `app.json`.
 */
export function pluginLoader(named: readonly string[], phone: Phone): (name: string) => unknown {
  return (name) => {
    const make = named.includes(name) ? known[name] : undefined;
    if (make === undefined) throw new Error(`plugin "${name}" is not defined in app.json, or the runner has none.`);
    return make(phone);
  };
}

interface TextToSpeech {
  content?: unknown;
  success?: (result: { retcode: number; filename: string }) => void;
  fail?: (error: { retcode: number; msg: string }) => void;
}

/** 微信同声传译: it makes a file of a text, which the runner names by the text itself. */
function speechPlugin(phone: Phone): Record<string, unknown> {
  return {
    textToSpeech({ content, success, fail }: TextToSpeech) {
      setTimeout(() => {
        if (typeof content !== 'string' || content === '') {
          fail?.({ retcode: -1, msg: 'content should be a text' });
          return;
        }
        recordCall('WechatSI.textToSpeech', { content });
        if (phone.state.network === 'offline') fail?.({ retcode: -1, msg: 'no network' });
        else success?.({ retcode: 0, filename: `https://speech.example/${content}.mp3` });
      }, 0);
    },
  };
}
