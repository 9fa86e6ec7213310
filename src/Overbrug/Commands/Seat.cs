using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Mail;
using Overbrug.Platform.Operations;
using Overbrug.Platform.Web;
using Overbrug.Schools.SigningIn;

namespace Overbrug.Commands;

/// <summary>
/// A seat that only who runs the server can give: someone with this mail address is found or made, and hears of it by letter. Without a
/// relay the console says a link that lets them in once, to be handed over.
/// </summary>
internal sealed class Seat(OverbrugDb db, UserManager<User> users, Words words, PublicAddress address, TimeProvider clock, IServiceProvider services)
{
    public const string Remove = "--remove";

    public static readonly IReadOnlyList<(string Option, string Does)> Newcomer =
    [
        ("--name NAME", "how colleagues call someone who is new here"),
        ("--language TAG", "the language of someone who is new here, by default nl"),
    ];

    public static readonly IReadOnlyList<(string Option, string Does)> Options = [.. Newcomer, (Remove, "takes the seat away")];

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<User> HolderAsync(Call call) =>
        await users.FindByEmailAsync(call.Values[0]) ?? throw new OperationException($"Nobody here has the mail address {call.Values[0]}.");

    public async Task<(User Person, bool IsNew)> PersonAsync(Call call, string mail)
    {
        if (await users.FindByEmailAsync(mail) is { } known)
        {
            return (known, false);
        }

        // the first-run page opens only while nobody is here
        if (!await db.Users.AnyAsync())
        {
            throw new OperationException("Nobody is here yet. Start the site and open its first-run page first: it makes the school and its head.");
        }

        if (!MailAddress.TryCreate(mail, out var parsed) || parsed.Address != mail || !mail.All(char.IsAscii) || mail.Length > User.EmailLength)
        {
            throw new OperationException($"\"{mail}\" is no mail address.");
        }

        var name = call.Options.GetValueOrDefault("--name") ?? throw new OperationException($"{mail} is new here. Add --name NAME.");
        var tag = call.Options.GetValueOrDefault("--language");
        if (name.Length is 0 or > User.NameLength || (tag is not null && words.Languages.Find(tag) is null))
        {
            throw new OperationException($"--name has 1 to {User.NameLength} letters; --language is one of {string.Join(", ", words.Languages)}.");
        }

        return (new User(mail, name, Now) { Language = tag }, true);
    }

    /// <summary>Keeps what was given and tells the person.</summary>
    /// <param name="school">the part of public addresses of the school that was made</param>
    public async Task<int> TakeAsync(Call call, User person, bool isNew, Func<WordsIn, string> what, string home, string? school = null)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (isNew && await users.CreateAsync(person) is { Succeeded: false } refused)
        {
            throw new OperationException($"The account was refused: {refused}");
        }

        var w = words.In(words.Languages.Find(person.Language) ?? words.Languages.Dutch);
        string? link = null;
        if (services.GetService<FolderMail>() is null)
        {
            db.Add(Job.For(new SeatLetter(person, what(w), address.Url(SignInPage.Url(home)), w).ToLetter(), Now));
        }
        else
        {
            var token = Token.New();
            db.Add(new SignInLink(person.Id, Token.Hash(token), Now));
            link = address.Url(SignInPage.To(LinkPage.Url(token), home));
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        call.Report(new { mail = person.Email, isNew, letter = link is null, link, school }, $"{person.Name} <{person.Email}>: {what(words.In(words.Languages.Dutch))}\n{Told(link)}");
        return 0;
    }

    public static int Emptied(Call call)
    {
        call.Report(new { mail = call.Values[0], removed = true }, $"{call.Values[0]}: the seat is empty.");
        return 0;
    }

    private static string Told(string? link) => link is null
        ? "A letter is on its way."
        : $"No mail relay is set. Hand over this link: it works once, for {(int)SignInLink.Life.TotalMinutes} minutes.\n{link}";
}
