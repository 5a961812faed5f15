#include "models/domain/interval.h"
