using System.Text.Json;

namespace Overbrug.Platform.Pdf;

/// <summary>One document in a page of its own, with the network refused and scripts off.</summary>
internal static class PrintJob
{
    const string PicturesAndFontsReady = "Promise.all([...document.images].map(picture => picture.decode().catch(() => 0))).then(() => document.fonts.ready).then(() => 1)";

    public static async Task<byte[]> Run(DevTools tools, string html, CancellationToken cancellation)
    {
        var context = (await tools.Ask("Target.createBrowserContext", new { disposeOnDetach = true }, null, cancellation)).GetProperty("browserContextId").GetString();
        try
        {
            var target = await tools.Ask("Target.createTarget", new { url = "about:blank", browserContextId = context }, null, cancellation);
            var targetId = target.GetProperty("targetId").GetString();
            var session = (await tools.Ask("Target.attachToTarget", new { targetId, flatten = true }, null, cancellation)).GetProperty("sessionId").GetString();
            return await Print(new Page(tools, session!, cancellation), html);
        }
        finally
        {
            if (tools.IsOpen) await Close(tools, context);
        }
    }

    static async Task<byte[]> Print(Page page, string html)
    {
        await page.Ask("Fetch.enable", new { patterns = new[] { new { urlPattern = "*" } } });
        await page.Ask("Network.enable", new { });
        await page.Ask("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = -1, uploadThroughput = -1 });
        await page.Ask("Emulation.setScriptExecutionDisabled", new { value = true });
        await page.Ask("Emulation.setEmulatedMedia", new { media = "print" });
        var frameId = (await page.Ask("Page.getFrameTree", new { })).GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString();
        await page.Ask("Page.setDocumentContent", new { frameId, html });
        await page.Ask("Runtime.evaluate", new { expression = PicturesAndFontsReady, awaitPromise = true });
        var pdf = await page.Ask("Page.printToPDF", new { preferCSSPageSize = true, printBackground = true, generateTaggedPDF = true });
        return pdf.GetProperty("data").GetBytesFromBase64();
    }

    static async Task Close(DevTools tools, string? context)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await tools.Ask("Target.disposeBrowserContext", new { browserContextId = context }, null, limit.Token);
        }
        catch (OperationCanceledException trouble)
        {
            throw new IOException("The browser does not answer any more.", trouble);
        }
    }

    sealed record Page(DevTools Tools, string Session, CancellationToken Cancellation)
    {
        public Task<JsonElement> Ask(string method, object parameters) => Tools.Ask(method, parameters, Session, Cancellation);
    }
}
