using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>Voices that a test device has: what they would say stands in <c>spoken</c>.</summary>
internal static class DeviceVoice
{
    /// <param name="voices">languages with a space between; none for a device without a voice</param>
    public static Task GiveAsync(IPage page, string voices) => page.AddInitScriptAsync($$"""
        window.spoken = []; window.silent = true;
        const voices = '{{voices}}'.split(' ').filter(Boolean).map(lang => ({ lang, name: lang }));
        window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
        const stub = new EventTarget();
        Object.assign(stub, {
          getVoices: () => voices,
          speak: said => { window.silent = false; window.spoken.push([said.voice.lang.slice(0, 2), said.text]); },
          cancel: () => { window.silent = true; },
        });
        Object.defineProperty(window, 'speechSynthesis', { value: stub });
        """);
}
