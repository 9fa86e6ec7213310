using System.Collections.Concurrent;
using System.Net;
using Overbrug.Moments;
using Overbrug.Platform.Data;

namespace Overbrug.Tests.Durability;

/// <summary>"We come", as a phone sends it: again with the same key until it is answered.</summary>
/// <param name="Code">a family's card, or the class's code for a family without one</param>
internal sealed record Word(string Code, Guid Moment, bool Newcomer)
{
    public Guid Key { get; } = RandomKey.New();

    /// <summary>True once the program says that it is noted; false when there was no answer.</summary>
    public async Task<bool> SendAsync(HttpClient phone)
    {
        try
        {
            using var answer = await PostAsync(phone);
            var end = answer.Headers.Location?.OriginalString.Split("hoe=").ElementAtOrDefault(1);
            Assert.True(answer.StatusCode == HttpStatusCode.Found && end is nameof(SigningUpEnd.Noted) or nameof(SigningUpEnd.AlreadySent), $"{(int)answer.StatusCode} {answer.Headers.Location}");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async Task<HttpResponseMessage> PostAsync(HttpClient phone, string language = "nl")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "coming", ["Act"] = Key.ToString(), ["Adults"] = "2", ["Children"] = "1", ["Remember"] = "no" });
        return await phone.PostAsync(new Uri($"/{language}/k/{Code}/m/{Moment}/coming", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}

/// <summary>Words on their way: which got an answer, and which did not yet.</summary>
internal sealed class Words
{
    public ConcurrentBag<Word> Acknowledged { get; } = [];

    public ConcurrentQueue<Word> Unanswered { get; } = [];

    public async Task<bool> SendAsync(Word word, HttpClient phone)
    {
        var isNoted = await word.SendAsync(phone);
        if (isNoted)
        {
            Acknowledged.Add(word);
        }
        else
        {
            Unanswered.Enqueue(word);
        }

        return isNoted;
    }

    public async Task SendAgainAsync(HttpClient phone)
    {
        for (var left = Unanswered.Count; left > 0 && Unanswered.TryDequeue(out var word); left--)
        {
            await SendAsync(word, phone);
        }
    }
}
