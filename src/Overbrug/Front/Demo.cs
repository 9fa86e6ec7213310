using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Front;

/// <summary>A database that a seed made lets visitors look around as one of its people; no other database does.</summary>
internal static class Demo
{
    private const string Story = "demo";

    public static Task<bool> IsHereAsync(OverbrugDb db, CancellationToken cancel) =>
        db.Set<Setting>().AnyAsync(s => s.Name == Setting.Story && s.Value == Story, cancel);

    public static Task<User?> PersonAsync(OverbrugDb db, string role, CancellationToken cancel)
    {
        var email = DemoPeople.ByRole.GetValueOrDefault(role);
        return db.Set<User>().SingleOrDefaultAsync(u => u.Email == email, cancel);
    }

    /// <summary>The page of the demo teacher's class as its parents see it; null when this is no demo.</summary>
    public static async Task<string?> ClassUrlAsync(OverbrugDb db, Language language, CancellationToken cancel)
    {
        var code = await IsHereAsync(db, cancel)
            ? await db.Set<ClassGroup>().Where(c => db.Set<Membership>().Any(m => m.User.Email == DemoPeople.Teacher && m.Classes.Any(link => link.ClassGroupId == c.Id))).Select(c => c.Code).FirstOrDefaultAsync(cancel)
            : null;
        return code is null ? null : language.IsDutch ? $"/k/{code}" : $"/{language}/k/{code}";
    }
}
