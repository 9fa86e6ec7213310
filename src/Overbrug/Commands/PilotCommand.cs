using Microsoft.EntityFrameworkCore;
using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Platform.Operations;
using Overbrug.Schools;

namespace Overbrug.Commands;

internal sealed class PilotCommand : Command
{
    public override string Name => "pilot";

    public override string About => "Makes a pilot, or changes the one with this name.";

    public override IReadOnlyList<string> Values => ["NAME"];

    public override IReadOnlyList<(string Option, string Does)> Options =>
    [
        ("--city CITY", "where it is; a new pilot needs it"),
        ("--about TEXT", "a few sentences for its page"),
        ("--school SCHOOL", "a school that joins, by its name; again for each school"),
        AsJson,
    ];

    public override Task<int> RunAsync(Call call) => call.WithAsync(async (services, db) =>
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var pilot = await db.Set<Pilot>().Include(p => p.Schools).SingleOrDefaultAsync(p => p.Name == call.Values[0]) ?? Begun(db, call, now);
        pilot.City = Fitting(call, "--city", Pilot.CityLength) ?? pilot.City;
        pilot.About = Fitting(call, "--about", Pilot.AboutLength) ?? pilot.About;
        if (call.Options.TryGetValue("--school", out var named))
        {
            pilot.Welcome(await SchoolAsync(db, named));
        }

        db.Record(new Event(pilot.Id, null, "pilot.changed", pilot.Id, now));
        await db.SaveChangesAsync();
        var schools = await db.Set<School>().Where(s => db.Set<PilotSchool>().Any(link => link.PilotId == pilot.Id && link.SchoolId == s.Id)).OrderBy(s => s.Name).Select(s => s.Name).ToListAsync();
        call.Report(new { pilot.Name, pilot.City, schools }, $"Pilot: {pilot.Name}, {pilot.City}; {(schools.Count == 0 ? "no schools yet" : string.Join(", ", schools))}");
        return 0;
    });

    private static Pilot Begun(OverbrugDb db, Call call, DateTime now)
    {
        if (call.Values[0].Length is 0 or > Pilot.NameLength)
        {
            throw new OperationException($"A pilot's name has 1 to {Pilot.NameLength} letters.");
        }

        var city = Fitting(call, "--city", Pilot.CityLength) ?? throw new OperationException($"There is no pilot \"{call.Values[0]}\" yet. To make it, add --city CITY.");
        return db.Add(new Pilot(call.Values[0], city, now)).Entity;
    }

    private static string? Fitting(Call call, string option, int most) => call.Options.GetValueOrDefault(option) is not { } text ? null
        : text.Length <= most ? text : throw new OperationException($"{option} has {text.Length} letters; at most {most} fit.");

    private static async Task<School> SchoolAsync(OverbrugDb db, string named)
    {
        var schools = await db.Set<School>().OrderBy(s => s.Name).ToListAsync();
        return schools.Find(s => s.Name == named || s.Slug == named)
            ?? throw new OperationException($"There is no school \"{named}\". There are: {string.Join(", ", schools.Select(s => s.Name))}.");
    }
}
