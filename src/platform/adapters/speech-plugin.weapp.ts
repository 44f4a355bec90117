import type { FindSound } from '../sound-voice';

/** The part of the plugin WechatSI that is used. */
interface WechatSpeechPlugin {
  textToSpeech: (options: {
    lang: 'zh_CN';
    tts: true;
    content: string;
    success: (result: { retcode?: number; filename?: string }) => void;
    fail: (error: unknown) => void;
  }) => void;
}

/** WeChat's own function; Taro has none of that name. */
declare const requirePlugin: (name: 'WechatSI') => WechatSpeechPlugin;

/**
 * Has the plugin 微信同声传译 make the sound of a sentence. It is given one sentence at a time, of at most
 * `longestPiece` characters, and answers with the address of a file that WeChat keeps for a while.
 */
export function createPluginSounds(): FindSound {
  return (text) =>
    new Promise((resolve, reject) => {
      // Throws where the plugin is not there, which rejects.
      requirePlugin('WechatSI').textToSpeech({
        lang: 'zh_CN',
        tts: true,
        content: text,
        success: ({ retcode, filename }) => {
          if (retcode === 0 && filename !== undefined && filename !== '') resolve(filename);
          else reject(new Error(`WechatSI answered ${String(retcode)}.`));
        },
        fail: (error) => reject(new Error(`WechatSI failed: ${JSON.stringify(error)}`)),
      });
    });
}
