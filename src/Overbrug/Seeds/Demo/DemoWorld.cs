using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Seeds.Demo;

/// <summary>What every part of the story is told with: the database, the day of today and the method.</summary>
internal sealed class DemoWorld(OverbrugDb db, UserManager<User> users, Method method, TimeProvider clock)
{
    public OverbrugDb Db => db;

    public Method Method => method;

    public MethodVersion Version { get; } = new(method);

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public DateTime Ago(int days) => Now.AddDays(-days);

    public DateOnly TodayIn(School school) => school.Today(clock);

    public async Task<User> PersonAsync(string name, string email)
    {
        var user = new User(email, name, Ago(200));
        var made = await users.CreateAsync(user);
        return made.Succeeded ? user : throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
    }
}
