using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Overbrug.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KnownPerClass : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsKnown",
                table: "FamilyClasses",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""UPDATE "FamilyClasses" SET "IsKnown" = (SELECT "IsKnown" FROM "Families" WHERE "Families"."Id" = "FamilyClasses"."FamilyId")""");

            // SQLite drops it itself; EF would copy the whole table outside the transaction
            migrationBuilder.Sql("""ALTER TABLE "Families" DROP COLUMN "IsKnown" """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsKnown",
                table: "Families",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""UPDATE "Families" SET "IsKnown" = EXISTS (SELECT 1 FROM "FamilyClasses" WHERE "FamilyClasses"."FamilyId" = "Families"."Id" AND "FamilyClasses"."IsKnown")""");

            // SQLite drops it itself; EF would copy the whole table outside the transaction
            migrationBuilder.Sql("""ALTER TABLE "FamilyClasses" DROP COLUMN "IsKnown" """);
        }
    }
}
