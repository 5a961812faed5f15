#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace sd {

/// All keys on one page, read from the actions themselves.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace sd
