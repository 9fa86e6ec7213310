using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;

namespace Overbrug.Platform.Data;

/// <summary>One model for both engines. Every entity configures itself through <see cref="IEntityTypeConfiguration{TEntity}"/>.</summary>
public abstract class OverbrugDb(DbContextOptions options) : IdentityUserContext<User, Guid>(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(OverbrugDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveConversion<TextConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<WordList>().HaveConversion<WordListConverter, WordListComparer>();
    }

    /// <summary>Adds an event to the same transaction as what it tells of.</summary>
    public void Record(Event happened) => Set<Event>().Add(happened);
}
