using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;

namespace Overbrug.Schools.FirstRun;

/// <summary>A school and its head, made together or not at all.</summary>
public sealed class SchoolRegistration(OverbrugDb db, UserManager<User> users, TimeProvider clock)
{
    /// <summary>The head of the first school; null when someone else was first.</summary>
    public async Task<User?> CompleteAsync(FirstRunForm form, CancellationToken cancel)
    {
        await using var transaction = await db.LockAsync(Guid.Empty, cancel);
        if (await db.Set<User>().AnyAsync(cancel))
        {
            return null;
        }

        var head = new User(form.Email, form.Name, clock.GetUtcNow().UtcDateTime);
        var made = await users.CreateAsync(head, form.Password);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException($"The head's account was refused: {made}");
        }

        await OpenAsync(form.School, form.Town, head, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return head;
    }

    /// <summary>A school with its head, to be saved.</summary>
    public async Task<School> OpenAsync(string name, string town, User head, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var school = new School(name, town, await FreeSlugAsync(name, cancel), now);
        db.AddRange(school, new Membership(school.Id, head, Role.Head, now));
        db.Record(new Event(school.Id, head.Id, "school.opened", school.Id, now));
        return school;
    }

    private async Task<string> FreeSlugAsync(string name, CancellationToken cancel)
    {
        var slug = Slug(name);
        for (var number = 2; await db.Set<School>().AnyAsync(school => school.Slug == slug, cancel); number++)
        {
            slug = string.Create(CultureInfo.InvariantCulture, $"{Slug(name)}-{number}");
        }

        return slug;
    }

    internal static string Slug(string name)
    {
        var letters = name.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var words = new string([.. letters.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words);
        return slug.Length == 0 ? "school" : slug[..Math.Min(slug.Length, School.SlugLength - 6)].TrimEnd('-');
    }
}
