using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Accounts;

/// <summary>A person of the staff side. Families have no account.</summary>
public sealed class User : IdentityUser<Guid>
{
    public const int NameLength = 80;
    public const int EmailLength = 200;

    private User()
    {
    }

    public User(string email, string name, DateTime createdAt)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(createdAt, TimeSpan.Zero));
        Email = UserName = email;
        Name = name;
        CreatedAt = createdAt;
        EmailConfirmed = true;
        SecurityStamp = Guid.CreateVersion7().ToString("N");
    }

    /// <summary>How colleagues call this person: "juf Els".</summary>
    public string Name { get; set; } = "";

    /// <summary>The interface language this person chose, BCP 47; null means Dutch.</summary>
    public string? Language { get; set; }

    /// <summary>The space this person last looked at; someone may belong to several.</summary>
    public Guid? ChosenSpaceId { get; set; }

    /// <summary>Keeps the installation running; sees no space without that space's timed grant.</summary>
    public bool IsAdministrator { get; set; }

    /// <summary>Looks after the library: what is told, suggested and taken over.</summary>
    public bool IsEditor { get; set; }

    /// <summary>Set with a seat (a pilot's coordinator, the library's editor) that is only safe behind a second factor.</summary>
    public bool NeedsSecondFactor { get; set; }

    public DateTime CreatedAt { get; private set; }

    private static readonly KeptQuery<Func<OverbrugDb, Guid, IAsyncEnumerable<User>>> WithId = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid id) => db.Users.Where(u => u.Id == id)));

    /// <summary>Whose session this is; null for nobody, or somebody who is gone. Asked of the database once a request, over a connection that stays open for what follows.</summary>
    public static async Task<User?> OfAsync(HttpContext http, ClaimsPrincipal? principal)
    {
        if (http.Items[typeof(User)] is User known)
        {
            return known;
        }

        if (!Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return null;
        }

        var db = http.RequestServices.GetRequiredService<OverbrugDb>();
        await db.Database.OpenConnectionAsync(http.RequestAborted);
        var user = await WithId.For(db)(db, id).FirstOrDefaultAsync(http.RequestAborted);
        http.Items[typeof(User)] = user;
        return user;
    }
}

internal sealed class UserMap : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.Property(u => u.Name).HasMaxLength(User.NameLength);
        builder.Property(u => u.Language).HasMaxLength(20);
        builder.HasIndex(u => u.NormalizedEmail).IsUnique().HasDatabaseName("EmailIndex");
    }
}
