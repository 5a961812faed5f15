#pragma once

#include "models/boundary/estateintake.h"

#include <QObject>

#include <map>

namespace sd::test {

class FakeConsole;

/// Takes lists of servers from memory into the console's estate, by the domain's own rules, from the event loop.
class FakeIntake : public QObject, public EstateIntake
{
    Q_OBJECT

public:
    explicit FakeIntake(FakeConsole& console);

    void look(QString path, std::optional<TableWishes> wishes, Looked reply) override;
    void take(std::shared_ptr<const EstateFile> file, TakenReply reply) override;
    void takeBack(EstateReturn back, TakenBack reply) override;

    std::map<QString, QByteArray> files;
    std::vector<Failure> refuseNext; ///< the next take is refused with these
    int looks = 0;
    int takes = 0;

private:
    FakeConsole& m_console;
};

} // namespace sd::test
